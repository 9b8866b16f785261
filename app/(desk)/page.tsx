export default function DeskPage() {
  return <main id="content" />
}
