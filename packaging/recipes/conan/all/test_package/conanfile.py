import io
import os

from conan import ConanFile
from conan.errors import ConanException
from conan.tools.build import can_run
from conan.tools.cmake import CMake, cmake_layout
from conan.tools.files import load


class TestPackageConan(ConanFile):
    settings = "os", "arch", "compiler", "build_type"
    generators = "CMakeDeps", "CMakeToolchain"

    def requirements(self):
        self.requires(self.tested_reference_str)

    def layout(self):
        cmake_layout(self)

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def test(self):
        if not can_run(self):
            return
        printed = io.StringIO()
        self.run(os.path.join(self.cpp.build.bindir, "quickstart"), stdout=printed, env="conanrun")
        expected = load(self, os.path.join(self.source_folder, "quickstart.expected"))
        if printed.getvalue().splitlines() != expected.splitlines():
            raise ConanException(f"not NumPy's numbers:\n{printed.getvalue()}")
