using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Bursar.Api.Tests;

public sealed class JsonContextTests
{
    public static TheoryData<Type> Contexts
        => [.. typeof(ApiOperations).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(JsonSerializerContext)))];

    /// <summary>
    /// What is read from clients is internal, and read strictly: a misspelt or doubled member must never be lost silently.
    /// </summary>
    [Theory]
    [MemberData(nameof(Contexts))]
    public void Requests_InAContext_AreReadStrictly(Type context)
    {
        var form = (JsonSerializerContext)context.GetProperty("Default")!.GetValue(null)!;
        var types = context.GetProperties().Select(property => property.PropertyType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(JsonTypeInfo<>))
            .Select(type => type.GenericTypeArguments[0])
            .Where(
                type => type.Assembly == context.Assembly && form.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Object });

        Assert.False(form.Options.AllowDuplicateProperties);
        Assert.All(types, type => Assert.Equal(
            type.IsPublic ? null : JsonUnmappedMemberHandling.Disallow, form.GetTypeInfo(type)!.UnmappedMemberHandling));
    }
}
