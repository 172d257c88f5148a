import { Navigate } from 'react-router';

/** Leads to signing in. */
export const ToSignIn = () => <Navigate to="/connexion" replace />;
