const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The keys of a shortcut, as they are written on this keyboard. */
export function Keys({ shown }: { shown: string }) {
  return (
    <span className="keys" dir="ltr">
      {shown.split(" ").map((key) => (
        <kbd key={key}>{key === "Ctrl/⌘" ? (isApple ? "⌘" : "Ctrl") : key}</kbd>
      ))}
    </span>
  );
}
