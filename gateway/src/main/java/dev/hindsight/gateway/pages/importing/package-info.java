/**
 * Where staff bring in reports that were written elsewhere: paste or choose, look at what was read with what there is to say
 * about it, supply what is missing, accept. Nothing is stored before that; what was brought travels with the form.
 */
@NullMarked
package dev.hindsight.gateway.pages.importing;

import org.jspecify.annotations.NullMarked;
