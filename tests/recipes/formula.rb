# Runs a formula of Homebrew as `brew install --build-from-source` and `brew test` do, for those who have no brew:
#
#     ruby formula.rb FORMULA SOURCE PREFIX      SOURCE: the unpacked archive
#
# Of Homebrew's language it knows what Rill's formula says; anything else is an error.
require "fileutils"
require "open3"
require "pathname"

class Pathname
  def install(*files)
    mkpath
    FileUtils.cp(files, self)
  end
end

class Formula
  FIELDS = [:desc, :homepage, :url, :sha256, :license].freeze
  @said = Hash.new { |said, field| said[field] = [] }

  class << self
    attr_reader :said, :steps

    def inherited(formula)
      super
      formula.instance_variable_set(:@said, {})
      formula.instance_variable_set(:@needs, [])
    end

    FIELDS.each do |field|
      define_method(field) { |text| said.key?(field) ? abort("#{field} twice") : said[field] = text }
    end

    def depends_on(dependency)
      @needs << dependency
    end

    def needs
      @needs.map { |dependency| dependency.is_a?(Hash) ? dependency.keys.first : dependency }
    end

    def test(&block)
      define_method(:run_test, &block)
    end
  end

  attr_reader :prefix, :testpath

  def initialize(prefix, testpath)
    @prefix = Pathname(prefix)
    @testpath = Pathname(testpath)
  end

  def lib = prefix/"lib"
  def pkgshare = prefix/"share/rill"

  def system(*command)
    Kernel.system(*command.map(&:to_s)) || abort("failed: #{command.join(" ")}")
  end

  def shell_output(command)
    printed, status = Open3.capture2(command)
    abort("failed: #{command}") unless status.success?
    printed
  end

  def assert_equal(expected, printed)
    abort("expected:\n#{expected}\nprinted:\n#{printed}") unless expected == printed
  end
end

def ENV.cc = "cc"

file, source, prefix = ARGV.map { |path| File.expand_path(path) }
load file
missing = Formula::FIELDS - Rill.said.keys
abort("no #{missing.join(", ")}") unless missing.empty?
abort("desc is longer than 80 characters, or ends with a full stop") if Rill.said[:desc].size > 80 || Rill.said[:desc].end_with?(".")
abort("dependencies are not in Homebrew's order") unless Rill.needs == %w[rust pkgconf]

testpath = File.join(File.dirname(prefix), "test")
FileUtils.rm_rf([prefix, testpath])
FileUtils.mkpath(testpath)
ENV["PKG_CONFIG_PATH"] = File.join(prefix, "lib/pkgconfig")
formula = Rill.new(prefix, testpath)
Dir.chdir(source) { formula.install }
Dir.chdir(testpath) { formula.run_test }
