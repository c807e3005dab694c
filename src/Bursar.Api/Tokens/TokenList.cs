using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The tokens made for a book, oldest first.</summary>
/// <param name="Tokens">The tokens.</param>
public sealed record TokenList([property: JsonPropertyName("tokens")] IReadOnlyList<TokenAnswer> Tokens);
