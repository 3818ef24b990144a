/** Signed roots of this service, held to what an auditor would try. */
@NullMarked
package dev.hindsight.incident.root;

import org.jspecify.annotations.NullMarked;
