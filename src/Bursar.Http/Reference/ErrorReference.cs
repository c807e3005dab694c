using System.Reflection;
using System.Text.RegularExpressions;

namespace Bursar.Http;

/// <summary>An error that an API answers.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">What programs tell it by.</param>
/// <param name="Text">When it is answered, in a sentence.</param>
/// <param name="When">The operations that can answer it.</param>
public sealed partial record ErrorReference(int Status, string Code, string Text, Func<OperationReference, bool> When)
{
    /// <summary>Any operation.</summary>
    public static readonly Func<OperationReference, bool> Always = _ => true;

    /// <summary>The documentation of an enumeration's value without the status that it begins with.</summary>
    /// <param name="comments">The documentation.</param>
    /// <param name="value">The value.</param>
    public static string TextOf(DocComments comments, FieldInfo value) => Beginning().Replace(comments.Of(value), "").Sentence();

    [GeneratedRegex("^[0-9]{3}: ", RegexOptions.NonBacktracking)]
    private static partial Regex Beginning();
}
