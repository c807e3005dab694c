using System.Text.Json;

namespace Bursar.Api.Tests;

/// <summary>Short ways to read an answer.</summary>
internal static class CallJsonExtensions
{
    /// <summary>A member that is a string.</summary>
    public static string Text(this JsonElement one, string member) => one.GetProperty(member).GetString()!;

    /// <summary>A member that is a list of strings.</summary>
    public static IReadOnlyList<string> Texts(this JsonElement one, string member)
        => [.. one.GetProperty(member).EnumerateArray().Select(text => text.GetString()!)];
}
