using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Bursar.Tests;

/// <summary>Certificates for the vendors' names are good under one data directory's authority, and for nothing else.</summary>
public sealed class LocalAuthorityTests : IDisposable
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("bursar-authority-");
    private readonly ManualClock _clock = new(Now);

    private DataDirectory Data => new(_directory.FullName);

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void CertificateFor_EachVendor_IsTrustedUnderTheAuthority()
    {
        var authority = LocalAuthority.Ensure(Data, _clock);
        Assert.All(VendorHosts.Apis.Concat(VendorHosts.Sites), host =>
        {
            var certificate = authority.CertificateFor(host)!;
            Assert.True(certificate.MatchesHostname(host));
            Assert.Empty(FaultsOf(certificate));
            Assert.Same(certificate, authority.CertificateFor(host.ToUpperInvariant()));
        });
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("s3.amazonaws.com")]
    [InlineData("prolific.com")]
    [InlineData("")]
    [InlineData(null)]
    public void CertificateFor_AnyOtherName_IsNone(string? host)
        => Assert.Null(LocalAuthority.Ensure(Data, _clock).CertificateFor(host));

    [Fact]
    public void Authority_SignsForAnotherDomain_IsNotTrusted()
    {
        Assert.SkipWhen(OperatingSystem.IsMacOS(), "macOS reads name constraints in its own way.");
        LocalAuthority.Ensure(Data, _clock);
        using var own = X509Certificate2.CreateFromPemFile(Data.AuthorityFile, Data.AuthorityKeyFile);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=bank.example", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("bank.example");
        request.CertificateExtensions.Add(names.Build());

        using var forged = request.Create(own, Now.AddDays(-1), Now.AddDays(1), [1]);

        Assert.NotEmpty(FaultsOf(forged));
    }

    [Fact]
    public void Ensure_Again_KeepsTheAuthorityUntilItsTimeIsNearlyOver()
    {
        LocalAuthority.Ensure(Data, _clock);
        var first = File.ReadAllText(Data.AuthorityFile);
        _clock.Advance(TimeSpan.FromDays(300));
        LocalAuthority.Ensure(Data, _clock);
        Assert.Equal(first, File.ReadAllText(Data.AuthorityFile));

        _clock.Advance(TimeSpan.FromDays(40));
        LocalAuthority.Ensure(Data, _clock);

        Assert.NotEqual(first, File.ReadAllText(Data.AuthorityFile));
    }

    [Fact]
    public void Ensure_ItsKey_IsReadableOnlyByItsOwner()
    {
        LocalAuthority.Ensure(Data, _clock);
        Assert.False(PrivateFile.IsOpenToOthers(Data.AuthorityKeyFile));

        File.WriteAllText(Data.AuthorityKeyFile, "no key");
        var failure = Assert.Throws<CommandFailure>(() => LocalAuthority.Ensure(Data, _clock));
        Assert.Contains("authority.pem", failure.Message, StringComparison.Ordinal);
    }

    private string[] FaultsOf(X509Certificate2 certificate)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(X509CertificateLoader.LoadCertificateFromFile(Data.AuthorityFile));
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(certificate) ? [] : [.. chain.ChainStatus.Select(one => one.StatusInformation)];
    }
}
