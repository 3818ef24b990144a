/**
 * What somebody outside would check a signed root with: written from the RFCs alone, so that the services are held against something
 * that is not their own code. Only tests use it.
 */
@NullMarked
package dev.hindsight.local.audit;

import org.jspecify.annotations.NullMarked;
