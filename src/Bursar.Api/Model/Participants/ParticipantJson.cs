using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of participants: bodies of requests, and answers, which the command line reads again.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ParticipantAnswer))]
internal sealed partial class ParticipantJson : JsonSerializerContext;
