export default function format(text: string) {
  return text.trim();
}
