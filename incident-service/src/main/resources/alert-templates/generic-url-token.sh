curl -i '__HOOK_URL__' -H 'Content-Type: application/json' \
  -d '{"title":"Disk is nearly full","severity":"critical","service":"files","fingerprint":"disk-files"}'
