namespace Bursar.Api;

/// <summary>One field of a form that a participant has filled in.</summary>
/// <param name="Name">The question.</param>
/// <param name="Value">The answer; may be empty.</param>
internal readonly record struct Field(string Name, string Value);
