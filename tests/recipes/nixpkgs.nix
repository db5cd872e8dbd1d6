# What the derivation makes of the parts of nixpkgs that it takes: nix-instantiate --eval --strict --json nixpkgs.nix
# --argstr recipe PATH
{ recipe }:
let
  fix = f: let x = f x; in x;
  platform = {
    canExecute = _: true;
  };
  attributes = import recipe {
    lib = {
      optionalAttrs = condition: set: if condition then set else { };
      getLicenseFromSpdxId = id: id;
      platforms = {
        linux = [ "x86_64-linux" ];
        darwin = [ "aarch64-darwin" ];
      };
    };
    stdenv = {
      buildPlatform = platform;
      hostPlatform = platform;
    };
    rustPlatform.buildRustPackage = f: fix (self: f (self // { finalPackage = "rill"; }));
    fetchurl = { url, hash }: "${url} ${hash}";
    runCommandCC = name: { nativeBuildInputs, buildInputs }: text: text;
    pkg-config = "pkg-config";
  };
in
{
  inherit (attributes)
    pname
    version
    src
    env
    doCheck
    meta
    ;
  lock = builtins.pathExists attributes.cargoLock.lockFile;
  phases = attributes.buildPhase + attributes.checkPhase + attributes.installPhase;
  test = attributes.passthru.tests.pkg-config;
}
