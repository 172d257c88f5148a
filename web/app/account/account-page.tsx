import { ModerationLink } from '#web/features/members/moderation-link.tsx';
import { MyClaims } from '#web/features/members/my-claims.tsx';
import { AccountPage as Account } from '#web/features/session/account-page.tsx';

/** « Mon compte », with what one asked for and what one has to answer. */
export default function AccountPage() {
  return (
    <Account
      renderMore={(actor) => (
        <>
          <ModerationLink actor={actor} />
          <MyClaims />
        </>
      )}
    />
  );
}
