namespace Bursar.Api;

/// <summary>An operation of this API: one line of its group's table.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path below <c>/bursar/v1</c>, with its parameters in braces.</param>
/// <param name="Answer">The handler.</param>
internal sealed record ApiOperation(string Method, string Path, Func<ApiCall, ValueTask<ApiAnswer>> Answer)
{
    /// <summary>Whether it is among the inspected calls; not where it is how they are read.</summary>
    public bool IsNoted { get; init; } = true;

    /// <summary>Its name in metrics and in the access log.</summary>
    public string Name => $"{Method} {ApiDialect.Root}{Path}";
}
