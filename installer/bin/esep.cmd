@echo off
rem Starts Esep from the folder it lies in. Java 25 or newer is taken from ESEP_JAVA_HOME, JAVA_HOME or the PATH.
setlocal
set "here=%~dp0.."
set "java=java"
if exist "%here%\runtime\bin\java.exe" set "java=%here%\runtime\bin\java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if defined ESEP_JAVA_HOME if exist "%ESEP_JAVA_HOME%\bin\java.exe" set "java=%ESEP_JAVA_HOME%\bin\java.exe"
"%java%" --version >nul 2>nul
if errorlevel 1 (
  echo Esep needs Java 25 or newer and found none. Install a JDK 25, or set ESEP_JAVA_HOME to its folder. 1>&2
  exit /b 3
)
"%java%" %ESEP_JAVA_OPTIONS% --enable-native-access=ALL-UNNAMED -cp "%here%\lib\*" kz.esep.app.Esep %*
exit /b %errorlevel%
