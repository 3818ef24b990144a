/** What comes in about action items, read as the action tracker has promised to write it, and read back as it stood. */
package dev.hindsight.followup;
