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
rem What is over in a moment starts sooner without the compiler and the collector that long work needs. The window is not
rem to stop for the collector between two keys, and gives memory back while nobody types.
set "way=-XX:MaxGCPauseMillis=20"
set "word=%~1"
if "%word%"=="" set "way=%way% -Xms24m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -XX:G1PeriodicGCInterval=30000 -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
if "%word:~0,1%"=="-" set "way=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%w in (seats schedule certificate user) do if "%word%"=="%%w" set "way=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
rem The archive of loaded classes fits the Java and the jars it was made with; any other leaves it aside without a word.
set "archive="
if exist "%here%\lib\esep.aot" set archive="-XX:AOTCache=%here%\lib\esep.aot"
"%java%" -Xlog:disable %way% %archive% %ESEP_JAVA_OPTIONS% --enable-native-access=ALL-UNNAMED -jar "%here%\lib\esep.jar" %*
