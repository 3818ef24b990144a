/**
 * Evidence bundles: one file with everything that shows how an incident came to be what it is, and a verifier that needs nothing of
 * ours. A bundle of another installation is verified and kept in an archive of its own, beside the incidents of this one.
 */
@NullMarked
package dev.hindsight.bundle;

import org.jspecify.annotations.NullMarked;
