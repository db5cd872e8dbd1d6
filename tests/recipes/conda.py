"""Renders conda's recipe with rattler-build for each platform: python conda.py RECIPE VERSION"""

import sys

from rattler_build import PlatformConfig, RenderConfig, Stage0Recipe, VariantConfig

# What conda-forge pins for every recipe.
PINNED = """
c_compiler: [gcc]
c_compiler_version: [14]
c_stdlib: [sysroot]
c_stdlib_version: ["2.17"]
rust_compiler: [rust]
rust_compiler_version: ["1.90"]
"""
PACKAGES = ["librill", "librill-devel", "librill-static", "rill-random"]

path, version = sys.argv[1:]
recipe = Stage0Recipe.from_file(path)
for platform in ("linux-64", "linux-aarch64", "osx-64", "osx-arm64"):
    config = RenderConfig(PlatformConfig(target_platform=platform, build_platform="linux-64", host_platform=platform))
    packages = [output.recipe.package for output in recipe.render(VariantConfig.from_yaml(PINNED), config)]
    names = [package.name for package in packages]
    assert names == PACKAGES, f"{platform}: {names}"
    versions = {str(package.version) for package in packages}
    assert versions == {version}, f"{platform}: {versions}"
