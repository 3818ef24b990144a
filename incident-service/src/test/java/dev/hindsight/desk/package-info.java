/** What the tests of this service share: people who are signed in, and incidents to begin with. */
@NullMarked
package dev.hindsight.desk;

import org.jspecify.annotations.NullMarked;
