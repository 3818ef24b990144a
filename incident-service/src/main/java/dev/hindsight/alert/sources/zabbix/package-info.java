/** Zabbix. Reads what a media type of type webhook posts, ours before all. */
@NullMarked
package dev.hindsight.alert.sources.zabbix;

import org.jspecify.annotations.NullMarked;
