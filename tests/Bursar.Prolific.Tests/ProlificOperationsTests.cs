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

    /// <summary>
    /// The list has every method and path of both OpenAPI documents, of the documentation's pages and of the vendor's own
    /// programs.
    /// </summary>
    [Fact]
    public void All_OfProlific_IsKnown()
    {
        var listed = File.ReadAllLines(PathIn("OpenApi", "operations-2026.txt")).Select(Plain).ToList();
        var known = ProlificOperations.All.Select(operation => Plain(operation.Name)).ToHashSet();

        Assert.DoesNotContain(listed, name => !known.Contains(name));
        Assert.True(listed.Count > 130, $"The list has {listed.Count} lines.");
    }

    [Fact]
    public async Task NotOffered_Operations_Answer501WithAndWithoutASlash()
    {
        await using var server = await ProlificServer.StartAsync();
        foreach (var operation in ProlificOperations.All.Where(operation => !operation.Offered))
        {
            var path = Parameter().Replace(operation.Path, "6955b9000000000200000000").TrimEnd('/');
            foreach (var address in new[] { path, $"{path}/" })
                (await server.SendAsync(new HttpMethod(operation.Method), address, "{}")).Error(501, 140501);
        }
    }

    private static string Plain(string name) => Parameter().Replace(name, "{}").TrimEnd('/');

    private static string PathIn(string folder, string file, [CallerFilePath] string here = "")
        => Path.Combine(Path.GetDirectoryName(here)!, folder, file);

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Parameter();

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
