/** What comes in about incidents, read as the incident service has promised to write it. */
package dev.hindsight.action.incident;
