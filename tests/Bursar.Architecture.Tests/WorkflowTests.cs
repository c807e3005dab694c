using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Bursar.Architecture.Tests;

/// <summary>What runs elsewhere, and would only fail there.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Files => new(YamlFile.All);

    [Theory]
    [MemberData(nameof(Files))]
    public void Yaml_EachFile_IsReadAndCallsProgramsThatAreThere(string path)
    {
        var commands = YamlFile.Read(path).AllNodes.OfType<YamlMappingNode>()
            .SelectMany(node => node.Children)
            .Where(entry => entry.Key.Text() == "run" && entry.Value is YamlScalarNode)
            .Select(entry => entry.Value.Text());

        var called = commands.SelectMany(command => Called().Matches(command))
            .Select(match => match.Groups["path"].Value).ToList();

        Assert.All(called, one =>
        {
            var file = Path.Combine(Repository.Root, one);
            Assert.True(File.Exists(file), $"{path} calls {one}, which is not there.");
            if (!OperatingSystem.IsWindows()) Assert.True(File.GetUnixFileMode(file).HasFlag(UnixFileMode.UserExecute), one);
        });
    }

    [Theory]
    [InlineData(".github/workflows/ci.yml", ".ci/run")]
    [InlineData(".github/workflows/release.yml", ".ci/package --all")]
    [InlineData(".github/workflows/release.yml", ".ci/start")]
    public void Workflow_ForWhatItIs_CallsTheScriptThatPeopleCall(string path, string script)
        => Assert.Contains(
            YamlFile.Read(path).AllNodes.OfType<YamlScalarNode>(),
            node => node.Value!.StartsWith(script, StringComparison.Ordinal));

    [Fact]
    public void Release_EachPlatformThatIsMade_IsStartedOnItsOwnMachine()
    {
        var package = File.ReadAllText(Path.Combine(Repository.Root, ".ci/package"));
        var made = Made().Match(package).Groups["platforms"].Value.Split(' ').Order(StringComparer.Ordinal);

        var started = YamlFile.Read(".github/workflows/release.yml")
            .At<YamlSequenceNode>("jobs", "start", "strategy", "matrix", "include")
            .Select(one => one.At<YamlScalarNode>("platform").Text()).Order(StringComparer.Ordinal);

        Assert.Equal(made, started);
    }

    /// <summary>A path of ours at the beginning of a command.</summary>
    [GeneratedRegex(
        @"(?:^|[ /""])(?<path>(?:\.ci|clients)/[\w/-]+)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Called();

    [GeneratedRegex("for platform in (?<platforms>[a-z0-9 -]+);", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Made();
}
