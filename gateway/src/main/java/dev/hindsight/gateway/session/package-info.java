/**
 * Who is signed in and how: sessions kept on the server side, sign-in and sign-out at both ends, and the guard of unsafe requests.
 * The browser holds nothing but a random number.
 */
@NullMarked
package dev.hindsight.gateway.session;

import org.jspecify.annotations.NullMarked;
