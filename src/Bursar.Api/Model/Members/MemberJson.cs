using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of members.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(MemberAnswer))]
[JsonSerializable(typeof(MemberList))]
[JsonSerializable(typeof(MemberRequest))]
[JsonSerializable(typeof(InvitedList))]
internal sealed partial class MemberJson : JsonSerializerContext;
