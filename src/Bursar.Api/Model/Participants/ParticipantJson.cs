using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of participants: request bodies, and answers, which the command line also reads.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(AnswersAnswer))]
[JsonSerializable(typeof(InvitationAnswer))]
[JsonSerializable(typeof(InvitationRequest))]
[JsonSerializable(typeof(ParticipantAnswer))]
[JsonSerializable(typeof(ParticipantDetail))]
[JsonSerializable(typeof(ParticipantPatch))]
internal sealed partial class ParticipantJson : JsonSerializerContext;
