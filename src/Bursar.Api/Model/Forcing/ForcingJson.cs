using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of forced states: request bodies, and answers, which the command line also reads.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(BalanceRequest))]
[JsonSerializable(typeof(FillAnswer))]
[JsonSerializable(typeof(FillRequest))]
[JsonSerializable(typeof(ForceRequest))]
internal sealed partial class ForcingJson : JsonSerializerContext;
