export const Page = ({ size, children }: { size: number; children?: unknown }) => (
  <main class="wide">
    {'x'.repeat(size)}
    {children}
  </main>
);
