# Builds the Windows installer: packaging\windows\build.ps1 [-Flavour lite|full] [-Sign "signtool sign … "]
# Needs the environment that README.md sets up, with the extra "installer", and NSIS 3.08 or newer. Not run by the authors yet.
param(
    [ValidateSet("lite", "full")] [string] $Flavour = "lite",
    [string] $Sign = ""
)
$ErrorActionPreference = "Stop"
Set-StrictMode -Version Latest
Set-Location (Join-Path $PSScriptRoot "..\..")
$python = ".venv\Scripts\python.exe"

function Invoke-Checked([string] $program, [string[]] $arguments) {
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { throw "$program ended with exit code $LASTEXITCODE" }
}

Invoke-Checked $python @("packaging\freeze.py", $Flavour)
$info = Get-Content "build\frozen\$Flavour\build.json" | ConvertFrom-Json
if ($Sign) {
    foreach ($name in "skinapp.exe", "skinapp-cli.exe") {
        Invoke-Checked "cmd.exe" @("/c", "$Sign `"dist\skinapp-$Flavour\$name`"")
    }
    Invoke-Checked $python @("packaging\digests.py", "dist\skinapp-$Flavour") # signing changed the programs
}
$out = "dist\skinapp-$Flavour-$($info.name)-windows-x64.exe"
$definitions = @(
    "/DVERSION=$($info.version)", "/DBUILD=$($info.number)", "/DFLAVOUR=$Flavour",
    "/DSOURCE=$(Resolve-Path "dist\skinapp-$Flavour")", "/DICON=$(Resolve-Path "build\frozen\$Flavour\skinapp.ico")",
    "/DOUT=$(Join-Path (Get-Location) $out)"
)
if ($Sign) { $definitions += "/DSIGN=$Sign" }
Invoke-Checked "makensis.exe" (@("/WX") + $definitions + @("packaging\windows\skinapp.nsi"))
"$((Get-FileHash $out -Algorithm SHA256).Hash.ToLower())  $(Split-Path $out -Leaf)" | Set-Content "$out.sha256"
Write-Output "    $out"
