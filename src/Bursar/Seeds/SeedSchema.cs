using Bursar.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Bursar;

/// <summary>The JSON schema of seed files, which editors check them by.</summary>
internal static class SeedSchema
{
    /// <summary>Where it is served, to anyone.</summary>
    public const string Path = "/seed.schema.json";

    private static readonly byte[] Text = Read();

    /// <summary>Maps its address.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Path, async context =>
    {
        context.Response.ContentType = "application/schema+json";
        context.Response.ContentLength = Text.Length;
        await context.Response.BodyWriter.WriteAsync(Text, context.RequestAborted);
    }).WithOperation("server", "seed.schema.json");

    private static byte[] Read()
    {
        using var from = typeof(SeedSchema).Assembly.GetManifestResourceStream("seed.schema.json")!;
        using var bytes = new MemoryStream();
        from.CopyTo(bytes);
        return bytes.ToArray();
    }
}
