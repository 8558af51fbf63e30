/** The mark of the example company: an A on a rounded square. */
export function LogoMark() {
  return (
    <svg width={28} height={28} viewBox="0 0 32 32" aria-hidden="true">
      <rect width={32} height={32} rx={7} fill="#2a6fd6" />
      <path
        d="M16 6 25.5 26h-4.6l-1.9-4.3h-6L11.1 26H6.5L16 6Zm0 8.2-1.7 4h3.4L16 14.2Z"
        fill="#fff"
      />
    </svg>
  );
}
