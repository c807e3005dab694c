using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of tokens: bodies of requests, and answers, which the command line reads again.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(TokenList))]
[JsonSerializable(typeof(TokenRequest))]
internal sealed partial class TokenJson : JsonSerializerContext;
