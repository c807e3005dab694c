using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of transfers: request bodies, and answers, which the command line also reads.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(MovementAnswer))]
[JsonSerializable(typeof(TransferPage))]
[JsonSerializable(typeof(MovementRequest))]
internal sealed partial class TransferJson : JsonSerializerContext;
