/**
 * What tests of the gateway stand on: a small identity provider that speaks real OpenID Connect, a service that tells what it was
 * sent, and a browser that keeps cookies.
 */
@NullMarked
package dev.hindsight.gateway;

import org.jspecify.annotations.NullMarked;
