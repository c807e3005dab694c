using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Bursar.Prolific.Tests;

public sealed partial class ProlificOperationsTests
{
    [Fact]
    public void All_Operations_AreListedOnce()
        => Assert.Equal(
            ProlificOperations.All.Count, ProlificOperations.All.DistinctBy(one => (one.Method, one.Path.TrimEnd('/'))).Count());

    [Fact]
    public void Groups_OfTheTable_AreAllThereAreInTheirFolder()
    {
        var groups = typeof(ProlificOperations).Assembly.GetTypes()
            .Select(type => type.GetField("All", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
            .OfType<IReadOnlyList<ProlificOperation>>()
            .ToList();
        var files = Directory.GetFiles(PathOf("Groups"));

        Assert.Equal(files.Length, groups.Count);
        Assert.Equal(
            ProlificOperations.All.Select(NameOf).Order(StringComparer.Ordinal),
            groups.SelectMany(group => group).Select(NameOf).Order(StringComparer.Ordinal));
        Assert.All(groups, group => Assert.Single(group.Select(operation => operation.Group).Distinct()));
    }

    [Fact]
    public void Offered_Operations_AreThoseWithAFileInTheFolderOfTheirGroup()
    {
        var offered = ProlificOperations.All.Where(operation => operation.Offered)
            .Select(
                operation => $"{operation.Group.Replace(" ", "", StringComparison.Ordinal)}/"
                    + operation.Answer!.Method.DeclaringType!.Name);
        var files = Files()
            .Select(path => $"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileNameWithoutExtension(path)}");

        Assert.Equal(
            files.Order(StringComparer.OrdinalIgnoreCase), offered.Distinct().Order(StringComparer.OrdinalIgnoreCase),
            StringComparer.OrdinalIgnoreCase);
        Assert.All(
            ProlificOperations.All.Where(operation => operation.Offered),
            operation => Assert.Equal("AnswerAsync", operation.Answer!.Method.Name));
    }

    [Fact]
    public void Files_OfOperations_HaveOneHandlerEachAndNothingElse()
    {
        var handlers = typeof(ProlificOperations).Assembly.GetTypes().Where(IsHandler).Select(type => type.Name);

        Assert.Equal(
            handlers.Order(StringComparer.Ordinal),
            Files().Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
        Assert.All(Files(), file => Assert.Equal(
            [Path.GetFileNameWithoutExtension(file)],
            TypeDeclaration().Matches(File.ReadAllText(file)).Select(type => type.Groups["name"].Value)));
    }

    private static string NameOf(ProlificOperation operation) => $"{operation.Group}: {operation.Method} {operation.Path}";

    private static bool IsHandler(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(method
        => method.ReturnType == typeof(ValueTask<ProlificError?>)
            && method.GetParameters() is [var only]
            && only.ParameterType == typeof(ProlificCall));

    private static string[] Files() => Directory.GetFiles(PathOf("Operations"), "*.cs", SearchOption.AllDirectories);

    private static string PathOf(string folder, [CallerFilePath] string here = "")
        => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src", "Bursar.Prolific", folder);

    [GeneratedRegex(
        @"\b(class|record struct|record|struct|interface|enum|delegate)\s+(?<name>[A-Z]\w*)", RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex TypeDeclaration();
}
