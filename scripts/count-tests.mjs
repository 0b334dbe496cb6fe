// Prints `<n> passed, <n> failed` from vitest's JSON report; exits with 1 when there is none or when something failed.
// A file that could not be loaded has no tests to count, and counts as one failure.
import fs from 'node:fs';
import process from 'node:process';

const [file = ''] = process.argv.slice(2);

if (fs.existsSync(file)) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const unloaded = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  const failed = numFailedTests + unloaded.length;
  console.log(`${numPassedTests} passed, ${failed} failed`);
  if (failed > 0 || numPassedTests === 0) process.exitCode = 1;
} else {
  console.log('The tests did not run.');
  process.exitCode = 1;
}
