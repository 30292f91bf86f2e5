@echo off
rem Starts the centre's program for a store on a PostgreSQL server, with the desk's program that lies beside its folder.
rem It was never run: there was no Windows to run it on.
setlocal
set "ESEP_JAR=%~dp0..\lib\esep-hall.jar"
if "%~1"=="" goto help
call "%~dp0..\..\esep\bin\esep.cmd" %*
exit /b %errorlevel%
:help
call "%~dp0..\..\esep\bin\esep.cmd" --help
exit /b %errorlevel%
