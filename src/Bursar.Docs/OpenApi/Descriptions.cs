using System.Text.RegularExpressions;
using Bursar.Http;

namespace Bursar.Docs;

/// <summary>What is said of an operation: what the documentation of its handler says, as far as it is for callers.</summary>
internal static partial class Descriptions
{
    /// <summary>The description in Markdown; never empty.</summary>
    /// <exception cref="InvalidOperationException">The handler has no documentation.</exception>
    public static string Of(OperationReference operation, DocComments comments)
    {
        var said = Source().Replace(comments.Of(operation.Handler), "");
        var text = Request().Replace(said, "").Sentence();
        return text.Length > 0 ? text : throw new InvalidOperationException($"{operation.Handler} has no documentation.");
    }

    /// <summary>The method and path at the beginning: they are said elsewhere.</summary>
    [GeneratedRegex("^`[A-Z]+ [^`]+`( and `[^`]+`)?[:,]? ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Request();

    /// <summary>Where a rule comes from: of interest to those who read the code.</summary>
    [GeneratedRegex(
        @" \([^()]*(Prolific API docs|Prolific's OpenAPI|Prolific's command line|MTurk API Reference|botocore)[^()]*\)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Source();
}
