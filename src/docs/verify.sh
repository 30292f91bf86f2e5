#!/usr/bin/env bash
# Checks result files of an election with unzip, openssl, jq and the usual commands, and with nothing of Esep.
# What it checks, and what it cannot, stands in verify.md beside it.
#
#   verify.sh --package election.asice [--code CODE] [--roster roster.asice] [--revoked crl.pem] [--at TIME] FILE...
#
# FILE is a result file, the centre's counted.asice with its counted.jsonl beside it, or a proof (.json).
#
# Exit status: 0 every file holds, 1 at least one is refused, 2 wrong usage.
set -euo pipefail
export LC_ALL=C
name=$(basename "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
refusal=1 file="" package="" code="" roster="" revoked="" at=$(date +%s) files=()

usage() { sed -n '2,/^set /p' "$0" | sed '$d; s/^# \{0,1\}//' >&2; exit 2; }
refuse() { echo "$(basename "$file"): REFUSED: $*"; exit $refusal; }
sha256() { openssl dgst -sha256 -r "$@" | cut -d' ' -f1; }
field() { sed -n "s/^ *$1=//p" "$2"; }

while [ $# -gt 0 ]; do
    case $1 in
        --package | --code | --roster | --revoked | --at) [ $# -gt 1 ] || usage ;;&
        --package) package=$2; shift 2 ;;
        --code) code=$2; shift 2 ;;
        --roster) roster=$2; shift 2 ;;
        --revoked) revoked=$2; shift 2 ;;
        --at) at=$(date -ud "$2" +%s) || usage; shift 2 ;;
        -*) usage ;;
        *) files+=("$1"); shift ;;
    esac
done
[ -n "$package" ] && [ ${#files[@]} -gt 0 ] || usage
for tool in unzip zipinfo openssl jq; do
    command -v "$tool" >/dev/null || { echo "$name: $tool is missing" >&2; exit 2; }
done

# The code of the centre's letter: the first 100 bits of the digest, five bits a character.
letters() {
    local digits=0123456789ABCDEFGHJKMNPQRSTVWXYZ hex=$1 i word
    for i in 0 5 10 15 20; do
        word=$((16#${hex:i:5}))
        printf '%s' "${digits:word >> 15 & 31:1}${digits:word >> 10 & 31:1}${digits:word >> 5 & 31:1}${digits:word & 31:1}"
    done
}

# The manifest that has to be there, byte for byte: signature number $1 over the entries that follow.
manifest() {
    local number=$1 entry type; shift
    printf '<?xml version="1.0" encoding="UTF-8"?>\n<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">\n'
    printf '  <asic:SigReference URI="META-INF/signature%s.p7s" MimeType="application/pkcs7-signature"/>\n' "$number"
    for entry in "$@"; do
        case $entry in *.pdf) type=application/pdf ;; *) type=application/json ;; esac
        printf '  <asic:DataObjectReference URI="%s" MimeType="%s">\n    <ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>\n' "$entry" "$type"
        printf '    <ds:DigestValue>%s</ds:DigestValue>\n  </asic:DataObjectReference>\n' "$(openssl dgst -sha256 -binary "$entry" | base64)"
    done
    printf '</asic:ASiCManifest>\n'
}

# Takes apart container $1 into folder $2, in which the entries that follow have to be, with one signature or more.
unpack() {
    local container=$1 folder=$2 bytes expected numbers; shift 2
    [ -r "$container" ] || refuse "cannot be read"
    zipinfo -l "$container" >"$work/list" 2>"$work/trouble" && [ ! -s "$work/trouble" ] || refuse "no plain zip"
    numbers=$(sed -n 's#.* META-INF/signature\([0-9]\{3\}\)\.p7s$#\1#p' "$work/list")
    [ -n "$numbers" ] || refuse "no signature"
    expected=$(printf '%s\n' mimetype "$@"; for n in $numbers; do printf 'META-INF/ASiCManifest%s.xml\nMETA-INF/signature%s.p7s\n' "$n" "$n"; done)
    [ "$(zipinfo -1 "$container")" = "$expected" ] || refuse "other entries than: $(echo $expected)"
    [ -z "$(grep '^-' "$work/list" | grep -v ' stor ' || true)" ] || refuse "a packed entry"
    # Every byte belongs to an entry, its two headers or the end: nothing before, between or behind them.
    bytes=$(grep '^-' "$work/list" | awk '{sum += $4 + 30 + 46 + 2 * length($NF)} END {print sum + 22}')
    [ "$(wc -c <"$container")" -eq "$bytes" ] || refuse "bytes that belong to no entry"
    [ "$(head -c 69 "$container" | tail -c 39)" = "mimetypeapplication/vnd.etsi.asic-e+zip" ] || refuse "another type"
    mkdir "$folder"
    unzip -qq "$container" -d "$folder" >/dev/null 2>&1 || refuse "a damaged entry"
    : >"$folder/signers"
    for number in $numbers; do
        (cd "$folder" && manifest "$number" "$@") | cmp -s - "$folder/META-INF/ASiCManifest$number.xml" \
            || refuse "manifest $number is not the one of these entries"
        signed "$folder" "$number"
    done
}

# Verifies signature $2 in folder $1 against the CA, and notes who signed in what role with which certificate.
signed() {
    local folder=$1 number=$2 signature time
    signature=$folder/META-INF/signature$number.p7s
    openssl cms -cmsout -print -noout -inform DER -in "$signature" 2>/dev/null | sed -n '/^    signerInfos:/,$p' >"$work/cms" || refuse "signature $number is none"
    [ "$(grep -c 'issuerAndSerialNumber\|subjectKeyIdentifier:' "$work/cms")" = 1 ] || refuse "signature $number is not of one person"
    grep -A1 'digestAlgorithm:' "$work/cms" | grep -q 'sha\(256\|384\|512\) ' || refuse "signature $number has a weak digest"
    time=$(sed -n '/signingTime/,/TIME:/s/.*TIME:\(.*\)$/\1/p' "$work/cms")
    time=$(date -ud "$time" +%s 2>/dev/null) || refuse "signature $number has no time"
    for moment in "$time" "$at"; do
        openssl cms -verify -binary -cades -inform DER -in "$signature" -content "$folder/META-INF/ASiCManifest$number.xml" \
            -CAfile "$work/ca.pem" -no-CApath -no-CAstore -purpose any -attime "$moment" ${revoked:+-crl_check} \
            -signer "$work/signer.pem" -out /dev/null 2>/dev/null || refuse "signature $number does not hold"
    done
    openssl x509 -in "$work/signer.pem" -noout -subject -nameopt sep_multiline,sname,utf8,esc_ctrl >"$work/subject"
    openssl x509 -in "$work/signer.pem" -noout -text >"$work/certificate"
    grep -q 'ASN1 OID: \(prime256v1\|secp384r1\)' "$work/certificate" \
        || [ "$(sed -n 's/.*Public-Key: (\([0-9]*\) bit).*/\1/p' "$work/certificate")" -ge 3072 ] || refuse "signature $number has a weak key"
    grep -A1 'X509v3 Key Usage' "$work/certificate" | grep -q 'Digital Signature' || refuse "certificate $number is for something else"
    # commission, role, person, certificate, key; the name comes last, for it may hold anything
    printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$(field O "$work/subject")" "$(field OU "$work/subject")" "$(field serialNumber "$work/subject")" \
        "$(openssl x509 -in "$work/signer.pem" -outform DER | sha256)" \
        "$(openssl x509 -in "$work/signer.pem" -pubkey -noout | sha256)" "$(field CN "$work/subject")" >>"$folder/signers"
}

# Every key of every object once, and no numbers but whole ones that a count can be.
strict() {
    [ -z "$(jq -c --stream 'if length == 2 then .[0] else .[0][:-1] end' "$1" 2>/dev/null | sort | uniq -d)" ] || refuse "$(basename "$1") has a key twice"
    jq -se 'length == 1 and all(.. | numbers; . == floor and . >= 0 and . < 1e15)' "$1" >/dev/null 2>&1 || refuse "$(basename "$1") is not strict JSON"
}

# Those who signed folder $1 are of commission $2 and have just the roles that follow, each another person and key.
quorum() {
    local signers=$1/signers commission=$2 column body role person certificate key name; shift 2
    [ "$(cut -f1 "$signers" | sort -u)" = "$commission" ] || refuse "signed by $(cut -f1 "$signers" | sort -u | xargs), not by $commission"
    [ "$(cut -f2 "$signers" | sort)" = "$(printf '%s\n' "$@" | sort)" ] || refuse "signed by $(cut -f2 "$signers" | xargs); $* have to sign"
    for column in 3 4 5; do
        [ -z "$(cut -f$column "$signers" | sort | uniq -d)" ] || refuse "one person signed twice"
    done
    [ -z "$roster" ] || while IFS=$'\t' read -r body role person certificate key name; do
        jq -e --arg c "$certificate" --arg o "$body" --arg p "$person" --arg r "$role" \
            'any(.members[]; .certificate == $c and .commission == $o and .person == $p and .role == $r)' \
            "$work/roster/roster.json" >/dev/null || refuse "$name is not on the roster"
    done <"$signers"
}

# The package names the CA: whoever has not compared its code with the centre's letter has checked nothing.
file=$package
unzip -p "$package" package.json 2>/dev/null | jq -er .caCertificate >"$work/ca.pem" 2>/dev/null || refuse "no election package"
[ -z "$revoked" ] || cat "$revoked" >>"$work/ca.pem"
digest=$(sha256 "$package")
letter=$(letters "$digest")
typed=$(printf %s "$code" | tr -d ' -' | tr a-z A-Z | tr OIL 011)
[ -z "$code" ] || [ "$typed" = "$letter" ] || refuse "its code is $letter and not the one of the letter"
wanted=$roster roster=""
unpack "$package" "$work/package" package.json
strict "$work/package/package.json"
centre=$(jq -r '.commissions[] | select(.level == "central") | .id' "$work/package/package.json")
[ "$(cut -f1 "$work/package/signers" | sort -u)" = "$centre" ] || refuse "not signed by the centre"
if [ -n "$wanted" ]; then
    file=$wanted
    unpack "$wanted" "$work/roster" roster.json
    strict "$work/roster/roster.json"
    quorum "$work/roster" "$centre" centre
    jq -e --arg e "$(jq -r .id "$work/package/package.json")" '.election == $e' "$work/roster/roster.json" >/dev/null || refuse "of another election"
    roster=$wanted
fi
echo "package $(echo "$letter" | sed 's/...../&-/g; s/-$//'): compare this code with the centre's letter" >&2

# What a record has to say, each as one line: what is wrong, if anything.
cat >"$work/record.jq" <<'JQ'
def sums: map(.sheet.figures | to_entries[]) | map(select(.key | test("^(issued_by_member|mobile_box)\\.") | not))
    | group_by(.key) | map({key: .[0].key, value: (map(.value) | add)}) | from_entries;
$package[0] as $p | .header as $h
| [.protocols[] | [.contest, .precinct]] as $there
| [$h.missing[] | [.contest, .precinct]] as $lacking
| ($p.territories | map({key: .id, value: .parent}) | from_entries) as $up
| [$p.precincts[] | select(.commission == $h.commission) | . as $q
    | [.territory | while(. != null; $up[.])] as $places
    | $p.contests[] | select(.territory | IN($places[])) | [.id, $q.id]] as $due
| if $h.format != "esep-result" or $h.schema != 1 then "record of another format"
  elif $h.election != $p.id then "of another election: \($h.election)"
  elif $h.mode != $p.mode then "of mode \($h.mode) in an election of mode \($p.mode)"
  elif $h.electionPackage != $digest then "made with another election package"
  elif $h.commission != $commission then "of \($h.commission), signed by \($commission)"
  elif ($h.level != ($p.commissions[] | select(.id == $commission) | .level)) then "of another level"
  elif ($h.revision < 1) or (($h.revision == 1) != ($h.previous == null)) then "a revision without its predecessor, or the reverse"
  elif ([$h.signers[] | "\(.role) \(.certificate)"] | sort) != ($signers | split("\n") | sort) then "signed by others than it names"
  elif (($there + $lacking) | unique | length) != ($there + $lacking | length) then "a protocol twice"
  elif (($there + $lacking) | unique) != ($due | unique) then "protocols of other precincts or contests than its commission's, or not all of them"
  elif $h.interim != ($lacking | length > 0) then "interim, or not"
  elif any(.protocols[]; .readings | length < 2 or .[0].person == .[1].person) then "a protocol that two people have not read"
  elif ([.protocols | group_by(.contest)[] | {contest: .[0].contest, protocols: length, figures: sums}]) != ([.totals[] | {contest, protocols, figures}] | sort_by(.contest))
    then "totals that are not the sums of its precincts"
  else [.protocols[] | .contest as $c | .precinct as $q | .sheet.figures | to_entries[] | select(.key | test("^(votes\\.|against_all$)"))
      | {key: "selection-\($c)-\(.key | ltrimstr("votes.")) gp-precinct-\($q)", value}] as $votes
    | [$results[0].Election[].Contest[].ContestSelection[] | .["@id"] as $s | .VoteCounts[]? | select(.GpUnitId | startswith("gp-precinct-"))
      | {key: "\($s) \(.GpUnitId)", value: .Count}] as $published
    | if ($votes | sort_by(.key)) != ($published | sort_by(.key)) then "votes in results.json that are not those of record.json" else empty end
  end
JQ

result() {
    local folder=$work/result commission wrong record
    rm -rf "$folder"
    unpack "$file" "$folder" record.json results.json protocol.pdf
    strict "$folder/record.json"
    commission=$(head -1 "$folder/signers" | cut -f1)
    quorum "$folder" "$commission" $(jq -r '.signers[]' "$work/package/package.json")
    wrong=$(jq -r --arg commission "$commission" --arg digest "$digest" --arg signers "$(cut -f2,4 "$folder/signers" | tr '\t' ' ')" \
        --slurpfile package "$work/package/package.json" --slurpfile results "$folder/results.json" \
        -f "$work/record.jq" "$folder/record.json" 2>&1) || refuse "record.json is not laid out as it should be"
    [ -z "$wrong" ] || refuse "$wrong"
    record=$(sha256 "$folder/record.json")
    grep -aq "urn:sha256:$record" "$folder/protocol.pdf" || refuse "the paper is that of another record"
    echo "$(basename "$file"): holds: $commission, revision $(jq .header.revision "$folder/record.json")," \
        "$(jq -r 'if .header.interim then "interim, " else "" end' "$folder/record.json")signed by" \
        "$(awk -F'\t' '{printf "%s%s (%s)", (NR > 1 ? ", " : ""), $6, $2}' "$folder/signers")"
}

# The hash of two nodes, and the root over hashes on stdin, all in hexadecimal (RFC 6962, 2.1).
node() { printf "$(printf '01%s%s' "$1" "$2" | sed 's/../\\x&/g')" | sha256; }
root() {
    local hashes above i
    mapfile -t hashes
    [ ${#hashes[@]} -gt 0 ] || { printf '' | sha256; return; }
    while [ ${#hashes[@]} -gt 1 ]; do
        above=()
        for ((i = 0; i < ${#hashes[@]}; i += 2)); do
            if [ $((i + 1)) -lt ${#hashes[@]} ]; then above+=("$(node "${hashes[i]}" "${hashes[i + 1]}")"); else above+=("${hashes[i]}"); fi
        done
        hashes=("${above[@]}")
    done
    echo "${hashes[0]}"
}
leaf() { { printf '\0'; printf '%s' "$1"; } | sha256; }

# Takes apart the signed totals $1 into folder $2.
head_of() {
    unpack "$1" "$2" counted.json
    strict "$2/counted.json"
    quorum "$2" "$centre" centre
    jq -e --arg digest "$digest" --slurpfile p "$work/package/package.json" '.format == "esep-counted" and .version == 1
        and .electionPackage == $digest and .mode == $p[0].mode' "$2/counted.json" >/dev/null || refuse "totals of another election or format"
}

# The whole list beside the signed totals: its root, each precinct once, and its sums.
counted() {
    local folder=$work/counted list=${file%.asice}.jsonl line
    rm -rf "$folder"
    head_of "$file" "$folder"
    [ -r "$list" ] || refuse "the list $(basename "$list") is not beside it"
    while IFS= read -r line; do leaf "$line"; done <"$list" | root >"$work/root"
    [ "$(jq -r .root "$folder/counted.json") $(jq .protocols "$folder/counted.json")" = "$(cat "$work/root") $(wc -l <"$list")" ] \
        || refuse "the list is not the one that was signed"
    jq -se --slurpfile head "$folder/counted.json" '(map([.contest, .precinct]) | length == (unique | length)) and ([group_by(.contest)[]
        | {contest: .[0].contest, protocols: length, figures: (map(.figures | to_entries[]) | map(select(.key | test("^(issued_by_member|mobile_box)\\.") | not))
        | group_by(.key) | map({key: .[0].key, value: (map(.value) | add)}) | from_entries)}] == ($head[0].totals | sort_by(.contest)))' \
        "$list" >/dev/null || refuse "the signed totals are not the sums of the list, or a precinct is in it twice"
    echo "$(basename "$file"): holds: $(jq .protocols "$folder/counted.json") protocols, their sums are the signed totals, root $(cat "$work/root")"
}

# One protocol's way up to the signed root (RFC 9162, 2.1.3.2).
proof() {
    local folder=$work/proof place last hash neighbour line
    rm -rf "$folder"
    jq -e '.format == "esep-proof" and .version == 1 and (.index | . == floor and . >= 0 and . < 1e9)' "$file" >/dev/null 2>&1 || refuse "no proof"
    strict "$file"
    jq -r .counted "$file" | base64 -d >"$work/head.asice" 2>/dev/null || refuse "no signed totals"
    head_of "$work/head.asice" "$folder"
    line=$(jq -r .line "$file") place=$(jq .index "$file") last=$(($(jq .protocols "$folder/counted.json") - 1))
    [ "$place" -le "$last" ] || refuse "it does not lead to the signed root"
    hash=$(leaf "$line")
    for neighbour in $(jq -r '.path[]' "$file"); do
        [[ $neighbour =~ ^[0-9a-f]{64}$ ]] && [ "$last" -gt 0 ] || refuse "it does not lead to the signed root"
        if [ $((place % 2)) = 1 ] || [ "$place" = "$last" ]; then
            hash=$(node "$neighbour" "$hash")
            while [ $((place % 2)) = 0 ] && [ "$place" != 0 ]; do place=$((place / 2)) last=$((last / 2)); done
        else
            hash=$(node "$hash" "$neighbour")
        fi
        place=$((place / 2)) last=$((last / 2))
    done
    [ "$last" = 0 ] && [ "$hash" = "$(jq -r .root "$folder/counted.json")" ] || refuse "it does not lead to the signed root"
    jq -r '"proof: holds: precinct \(.precinct) (\(.contest)), version \(.version), of \(.commission), file \(.file): " + (.figures | tojson)' <<<"$line"
}

refused=0 refusal=9
set +e
for file in "${files[@]}"; do
    case $file in
        *.json) (set -e; proof) ;;
        *counted*.asice) (set -e; counted) ;;
        *) (set -e; result) ;;
    esac
    case $? in
        0) ;;
        "$refusal") refused=1 ;;
        *) echo "$(basename "$file"): REFUSED: it could not be checked"; refused=1 ;;
    esac
done
exit $refused
