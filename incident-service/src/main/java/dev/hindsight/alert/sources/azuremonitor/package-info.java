/** Azure Monitor, common alert schema. Reads what an action group posts; other schemas of Azure are refused with advice. */
@NullMarked
package dev.hindsight.alert.sources.azuremonitor;

import org.jspecify.annotations.NullMarked;
