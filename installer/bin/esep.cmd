@echo off
rem Starts Esep from the folder it lies in. Java 25 or newer is taken from ESEP_JAVA_HOME, the folder's own runtime, JAVA_HOME or the PATH.
setlocal
set "here=%~dp0.."
set "java=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if exist "%here%\runtime\bin\java.exe" set "java=%here%\runtime\bin\java.exe"
if defined ESEP_JAVA_HOME if exist "%ESEP_JAVA_HOME%\bin\java.exe" set "java=%ESEP_JAVA_HOME%\bin\java.exe"
if "%java%"=="java.exe" (
  where java.exe >nul 2>nul
  if errorlevel 1 (
    echo Esep needs Java 25 or newer and found none. Install a JDK 25, or set ESEP_JAVA_HOME to its folder. 1>&2
    exit /b 3
  )
)
rem What is over in a moment starts sooner without the compiler and the collector that long work needs, the window without that compiler. It is not
rem to stop for the collector between two keys, rather collects again than takes more memory, gives it back while nobody types, and ends where it has no memory left: then it could stand still for ever.
set "way=-XX:MaxGCPauseMillis=20"
set "word=%~1"
set "window="
if "%word%"=="" set "window=yes"
for %%e in (.esep .asice .esep-backup) do if /i "%~x1"=="%%e" set "window=yes"
if defined window set "way=%way% -XX:TieredStopAtLevel=1 -Djdk.reflect.useNativeAccessorOnly=true -Xms24m -XX:G1HeapRegionSize=1m -XX:GCTimeRatio=4 -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -XX:G1PeriodicGCInterval=30000 -XX:TrimNativeHeapInterval=30000 -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:+ExitOnOutOfMemoryError"
if "%word:~0,1%"=="-" set "way=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%w in (seats schedule certificate user) do if "%word%"=="%%w" set "way=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
rem The archive of loaded classes fits the Java and the jars it was made with; any other leaves it aside without a word.
set "archive="
set "jar=%here%\lib\esep.jar"
if exist "%here%\lib\esep.aot" set archive="-XX:AOTCache=%here%\lib\esep.aot"
rem Another program's jar, which takes the rest from this folder.
if defined ESEP_JAR set "archive="
if defined ESEP_JAR set "jar=%ESEP_JAR%"
"%java%" -Xlog:disable %way% %archive% %ESEP_JAVA_OPTIONS% --enable-native-access=ALL-UNNAMED -jar "%jar%" %*
