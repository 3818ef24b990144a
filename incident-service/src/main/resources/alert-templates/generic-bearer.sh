curl -i '__HOOK_URL__' -H 'Authorization: Bearer __SECRET__' -H 'Content-Type: application/json' \
  -d '{"title":"Disk is nearly full","severity":"critical","service":"files","fingerprint":"disk-files"}'
