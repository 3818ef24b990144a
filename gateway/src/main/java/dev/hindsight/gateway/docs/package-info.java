/**
 * The contract of the API, for programs and for people: one document made of what each service commits about itself, and a page to
 * browse it. Neither holds a secret, so neither asks for a sign-in.
 */
@NullMarked
package dev.hindsight.gateway.docs;

import org.jspecify.annotations.NullMarked;
