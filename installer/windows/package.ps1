# Makes target\Esep-VERSION.msi of the program in target\esep (see README.md above). Needs Windows, a JDK 25 or newer in
# JAVA_HOME and WiX 3, 4 or 5 on the PATH; reads nothing from a network, unless a time stamp is asked for.
# Signs the program and the package when ESEP_SIGN_CERTIFICATE has the thumbprint of a certificate in the user's store or
# on a token; ESEP_SIGN_TIMESTAMP may name the time stamp server.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

function Refuse($text) { throw "installer\windows\package.ps1: $text" }
function Run($program) {
    & $program @args
    if ($LASTEXITCODE -ne 0) { Refuse "$program ended with $LASTEXITCODE" }
}
function Sign($file) {
    if (-not $env:ESEP_SIGN_CERTIFICATE) { return }
    Set-ItemProperty $file IsReadOnly $false # jpackage makes its launchers read-only
    $stamp = if ($env:ESEP_SIGN_TIMESTAMP) { @('/tr', $env:ESEP_SIGN_TIMESTAMP, '/td', 'SHA256') } else { @() }
    Run signtool.exe sign /sha1 $env:ESEP_SIGN_CERTIFICATE /fd SHA256 @stamp $file
}

if (-not (Test-Path target\esep\lib\esep.jar)) { Refuse 'first make the program: mvn -q package -DskipTests' }
if (-not $env:JAVA_HOME -or -not (Test-Path "$env:JAVA_HOME\bin\jpackage.exe")) { Refuse 'JAVA_HOME has to name a JDK 25 or newer.' }
$bin = "$env:JAVA_HOME\bin"
$version = ([xml](Get-Content pom.xml)).project.version
$work = 'target\windows'
if (Test-Path $work) { Remove-Item -Recurse $work }
New-Item -ItemType Directory $work, "$work\lib" | Out-Null
Copy-Item target\esep\lib\*.jar "$work\lib"
# The archive of loaded classes holds the times of the jars to a second; a package keeps every other second.
Get-ChildItem "$work\lib\*.jar" | ForEach-Object { $_.LastWriteTimeUtc = [datetime]::new(2026, 1, 1, 0, 0, 0, 'Utc') }

# The modules that the jars name, and three that are found only while the program runs, as in installer/debian.
$modules = & "$bin\java.exe" installer\Modules.java "$work\lib"
if ($LASTEXITCODE -ne 0) { Refuse 'jdeps does not say which modules the jars name.' }
$modules = "$modules,jdk.crypto.cryptoki,jdk.localedata,jdk.unsupported"
Run "$bin\jlink.exe" --add-modules $modules --include-locales 'en,kk,ru' --compress zip-6 `
    --strip-java-debug-attributes --no-header-files --no-man-pages --output "$work\runtime"

# The program in a folder, with a launcher for the window and one for commands. No main class is named, so both start the
# jar, whose own list of libraries always has the same order: the archive of loaded classes fits no other.
Run "$bin\jpackage.exe" --type app-image --name Esep --app-version $version --vendor Esep `
    --description 'Desk program of a local election commission' --icon assets\icons\esep.ico `
    --input "$work\lib" --main-jar esep.jar --runtime-image "$work\runtime" `
    --java-options '-Xlog:disable' --java-options '-XX:MaxGCPauseMillis=20' `
    --java-options '--enable-native-access=ALL-UNNAMED' `
    --add-launcher 'esep-command=installer\windows\esep-command.properties' --dest $work

# The archive of loaded classes: of a first use of the window on a practice. The launchers read their options from a
# file each; while the archive is made, some more stand there, without what the compiler learns, as in installer/debian.
$app = "$work\Esep\app"
$command = Get-Content "$app\esep-command.cfg"
Run "$work\Esep\esep-command.exe" practice --out "$work\practice" --language kk
Set-Content "$app\esep-command.cfg" ($command + 'java-options=-XX:+UnlockDiagnosticVMOptions' +
    'java-options=-XX:-AOTRecordTraining' + 'java-options=-XX:-AOTAdapterCaching' + 'java-options=-XX:AOTCacheOutput=$APPDIR\esep.aot')
Run "$work\Esep\esep-command.exe" rehearse "$work\practice"
if (-not (Test-Path "$app\esep.aot")) { Refuse 'the archive of loaded classes was not made.' }
Set-Content "$app\esep-command.cfg" ($command + 'java-options=-XX:AOTCache=$APPDIR\esep.aot')
Add-Content "$app\Esep.cfg" 'java-options=-XX:AOTCache=$APPDIR\esep.aot'
# As in bin\esep, where each option is told of.
foreach ($option in '-XX:TieredStopAtLevel=1', '-Djdk.reflect.useNativeAccessorOnly=true', '-Xms24m', '-XX:G1HeapRegionSize=1m',
    '-XX:GCTimeRatio=4', '-XX:MinHeapFreeRatio=10', '-XX:MaxHeapFreeRatio=20', '-XX:G1PeriodicGCInterval=30000', '-XX:TrimNativeHeapInterval=30000',
    '-XX:+UnlockDiagnosticVMOptions', '-XX:ArchiveRelocationMode=0', '-XX:+ExitOnOutOfMemoryError') {
    Add-Content "$app\Esep.cfg" "java-options=$option"
}

Sign "$work\Esep\Esep.exe"
Sign "$work\Esep\esep-command.exe"
Run "$bin\jpackage.exe" --type msi --app-image "$work\Esep" --name Esep --app-version $version --vendor Esep `
    --description 'Desk program of a local election commission' `
    --win-per-user-install --win-upgrade-uuid 1084e0d1-907f-45bd-b1a4-b234d9378860 `
    --win-menu --win-shortcut `
    --file-associations installer\windows\esep.properties `
    --file-associations installer\windows\asice.properties `
    --file-associations installer\windows\esep-backup.properties --dest target
Sign "target\Esep-$version.msi"
Write-Output "target\Esep-$version.msi"
