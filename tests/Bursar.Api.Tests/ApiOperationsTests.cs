using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Bursar.Api.Tests;

public sealed partial class ApiOperationsTests
{
    [Fact]
    public void All_Operations_HaveDifferentRoutes()
        => Assert.Equal(
            ApiOperations.All.Count,
            ApiOperations.All.Select(operation => (operation.Method, operation.Path)).Distinct().Count());

    [Fact]
    public void All_Handlers_AreTheFilesOfTheirGroups()
    {
        var files = Directory.GetFiles(PathOfOperations(), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(PathOfOperations(), file).Replace('\\', '/'), null));

        Assert.Equal(files.Order(StringComparer.Ordinal), GroupsAndHandlers().Order(StringComparer.Ordinal));
        Assert.All(ApiOperations.All, operation => Assert.Equal("AnswerAsync", operation.Answer.Method.Name));
    }

    [Fact]
    public void Files_OfOperations_HaveOneTypeEachWhichIsTheHandler()
        => Assert.All(Directory.GetFiles(PathOfOperations(), "*.cs", SearchOption.AllDirectories), file =>
        {
            var types = TypeDeclaration().Matches(File.ReadAllText(file));
            Assert.Equal([Path.GetFileNameWithoutExtension(file)], types.Select(type => type.Groups["name"].Value));
        });

    /// <summary>The table <c>BookOperations</c> has the handlers of <c>Operations/Books/</c>.</summary>
    private static IEnumerable<string> GroupsAndHandlers()
    {
        var tables = typeof(ApiOperations).Assembly.GetTypes()
            .Where(type => type != typeof(ApiOperations) && type.Name.EndsWith("Operations", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(tables);
        Assert.Equal(ApiOperations.All.Count, tables.Sum(table => TableOf(table).Count));
        return tables.SelectMany(
            table => TableOf(table).Select(operation => $"{FolderOf(table)}/{operation.Answer.Method.DeclaringType!.Name}"));
    }

    private static IReadOnlyList<ApiOperation> TableOf(Type type)
        => (IReadOnlyList<ApiOperation>)type.GetField("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    private static string FolderOf(Type table)
    {
        var group = table.Name[..^"Operations".Length];
        return Directory.Exists(Path.Combine(PathOfOperations(), group)) ? group : group + "s";
    }

    [GeneratedRegex(
        @"^\s*(?:(?:public|internal|private|file|static|sealed|abstract|readonly|partial) )*"
            + @"(?:class|record struct|record|struct|enum|interface) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeDeclaration();

    private static string PathOfOperations([CallerFilePath] string here = "")
        => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src", "Bursar.Api", "Operations");
}
