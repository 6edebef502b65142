# Installs a Windows installer silently for all users, drives the program, installs it over itself, and removes it; for a machine
# that is thrown away, as CI's: packaging\windows\drive.ps1 -Setup dist\skinapp-….exe
param([Parameter(Mandatory)] [string] $Setup)
$ErrorActionPreference = "Stop"
Set-StrictMode -Version Latest
Set-Location (Join-Path $PSScriptRoot "..\..")
$folder = "$env:ProgramFiles\SkinApp"

function Invoke-Setup([string] $program, [string[]] $arguments) {
    $ended = Start-Process $program -ArgumentList $arguments -Wait -PassThru
    if ($ended.ExitCode -ne 0) { throw "$program ended with exit code $($ended.ExitCode)" }
}

foreach ($time in "new", "over itself") {
    Invoke-Setup $Setup @("/S", "/AllUsers")
    if (-not (Test-Path "$folder\skinapp.exe")) { throw "Not installed ($time)" }
}
$writers = (Get-Acl "$env:ProgramData\skinapp").Access | Where-Object {
    $_.FileSystemRights -match "Write|Modify|FullControl" -and $_.IdentityReference -notmatch "SYSTEM|Administrators"
}
if ($writers) { throw "Users may write what holds for everybody" }
& .venv\Scripts\python.exe packaging\smoke_portable.py $folder
if ($LASTEXITCODE -ne 0) { throw "The installed program does not do what it has to" }
$kept = "$env:LOCALAPPDATA\skinapp\Logs\skinapp.log"
if (-not (Test-Path $kept)) { throw "There is no log" }
Invoke-Setup "$folder\uninstall.exe" @("/AllUsers", "/S", "_?=$folder")
if (Test-Path "$folder\_internal") { throw "The programs are still there" }
if (-not (Test-Path $kept)) { throw "What the user keeps was removed" }
