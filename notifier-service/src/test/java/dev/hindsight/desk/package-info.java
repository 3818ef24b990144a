/** How the rooms of this service may reach each other, as rules that run. */
@NullMarked
package dev.hindsight.desk;

import org.jspecify.annotations.NullMarked;
