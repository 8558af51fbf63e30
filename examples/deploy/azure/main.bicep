// The example backend on Azure Container Apps: HTTPS ingress in front, PostgreSQL behind, secrets in Key Vault by
// reference, logs in Log Analytics. docs/deploy.md tells what to make before and how to deploy it.

@description('Prefix of all names; letters and digits, at most 12.')
@maxLength(12)
param name string = 'copilot'

param location string = resourceGroup().location

@description('The image in the registry, with its tag.')
param image string = '${name}.azurecr.io/copilot-adoption:1.0.0'

@description('The image of packages/sync-worker; left empty, the backend fetches the reports itself.')
param workerImage string = ''

@description('Where people open the portal. Left empty, the address that Azure gives.')
param baseUrl string = ''

@description('The registration of the app in Microsoft Entra ID.')
param microsoftClientId string

param copilotOrganization string
param catalogLocation string
param copilotAdmin string = 'group:default/platform'
param organizationName string = 'Acme'

@description('Written into the Key Vault by this deployment, so that no file holds it.')
@secure()
param postgresPassword string

// Azure's own names of roles.
var keyVaultSecretsUser = '4633458b-17de-408a-b874-0445c86b69e6'
var acrPull = '7f951dda-4ed3-4680-a7ca-43fe172d538d'

var databaseName = 'backstage'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: name
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: '${name}-vault'
}

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identity.id, acrPull)
  scope: registry
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', acrPull)
  }
}

resource mayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, keyVaultSecretsUser)
  scope: vault
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', keyVaultSecretsUser)
  }
}

resource passwordSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'postgres-password'
  properties: {
    value: postgresPassword
  }
}

resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: '${name}-network'
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: ['10.20.0.0/16']
    }
    subnets: [
      {
        name: 'apps'
        properties: {
          addressPrefix: '10.20.0.0/23'
          delegations: [
            {
              name: 'apps'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.20.2.0/28'
          delegations: [
            {
              name: 'database'
              properties: {
                serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers'
              }
            }
          ]
        }
      }
    ]
  }
}

resource databaseZone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'
}

resource databaseZoneLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = {
  parent: databaseZone
  name: 'network'
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: network.id
    }
  }
}

// A server instead of SQLite on a file share: file shares have no locks that SQLite could rely on.
resource postgres 'Microsoft.DBforPostgreSQL/flexibleServers@2023-06-01-preview' = {
  name: '${name}-postgres'
  location: location
  sku: {
    name: 'Standard_D2ds_v5'
    tier: 'GeneralPurpose'
  }
  properties: {
    version: '16'
    administratorLogin: 'backstage'
    administratorLoginPassword: postgresPassword
    storage: {
      storageSizeGB: 32
      autoGrow: 'Enabled'
    }
    backup: {
      backupRetentionDays: 14
      geoRedundantBackup: 'Disabled'
    }
    network: {
      delegatedSubnetResourceId: network.properties.subnets[1].id
      privateDnsZoneArmResourceId: databaseZone.id
    }
  }
  dependsOn: [databaseZoneLink]
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2023-06-01-preview' = {
  parent: postgres
  name: databaseName
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: 30
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    vnetConfiguration: {
      infrastructureSubnetId: network.properties.subnets[0].id
    }
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

var address = empty(baseUrl) ? 'https://${name}-backstage.${environment.properties.defaultDomain}' : baseUrl

// The environment variable of each secret, and its name in the Key Vault.
var secretNames = {
  POSTGRES_PASSWORD: 'postgres-password'
  AUTH_SESSION_SECRET: 'auth-session-secret'
  AUTH_MICROSOFT_CLIENT_SECRET: 'microsoft-client-secret'
  GITHUB_TOKEN: 'github-token'
}
var secrets = [
  for secret in items(secretNames): {
    name: secret.value
    keyVaultUrl: '${vault.properties.vaultUri}secrets/${secret.value}'
    identity: identity.id
  }
]
var secretVariables = [
  for secret in items(secretNames): {
    name: secret.key
    secretRef: secret.value
  }
]
var plainVariables = [
  { name: 'BASE_URL', value: address }
  { name: 'ORGANIZATION_NAME', value: organizationName }
  { name: 'POSTGRES_HOST', value: postgres.properties.fullyQualifiedDomainName }
  { name: 'POSTGRES_USER', value: 'backstage' }
  { name: 'POSTGRES_DATABASE', value: databaseName }
  { name: 'PGSSLMODE', value: 'verify-full' }
  { name: 'AUTH_MICROSOFT_CLIENT_ID', value: microsoftClientId }
  { name: 'AUTH_MICROSOFT_TENANT_ID', value: tenant().tenantId }
  { name: 'COPILOT_ORGANIZATION', value: copilotOrganization }
  { name: 'COPILOT_ADMIN', value: copilotAdmin }
  { name: 'CATALOG_LOCATION', value: catalogLocation }
]
var registries = [
  {
    server: registry.properties.loginServer
    identity: identity.id
  }
]
var health = '/.backstage/health/v1'

resource backstage 'Microsoft.App/containerApps@2024-03-01' = {
  name: '${name}-backstage'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    environmentId: environment.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 7007
        transport: 'http'
        allowInsecure: false
      }
      registries: registries
      secrets: secrets
    }
    template: {
      containers: [
        {
          name: 'backstage'
          image: image
          resources: {
            cpu: json('1.0')
            memory: '2Gi'
          }
          env: concat(plainVariables, secretVariables, [
            { name: 'APP_CONFIG_copilotAdoption_sync_enabled', value: empty(workerImage) ? 'true' : 'false' }
          ])
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '${health}/readiness', port: 7007 }
              periodSeconds: 5
              failureThreshold: 60
            }
            {
              type: 'Readiness'
              httpGet: { path: '${health}/readiness', port: 7007 }
              periodSeconds: 10
            }
            {
              type: 'Liveness'
              httpGet: { path: '${health}/liveness', port: 7007 }
              periodSeconds: 20
            }
          ]
        }
      ]
      // Not to zero: the backend also has scheduled work.
      scale: {
        minReplicas: 1
        maxReplicas: 3
      }
    }
  }
  dependsOn: [database, mayPull, mayReadSecrets, passwordSecret]
}

resource sync 'Microsoft.App/jobs@2024-03-01' = if (!empty(workerImage)) {
  name: '${name}-sync'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    environmentId: environment.id
    configuration: {
      triggerType: 'Schedule'
      scheduleTriggerConfig: {
        cronExpression: '*/15 * * * *'
        parallelism: 1
        replicaCompletionCount: 1
      }
      replicaTimeout: 14400
      replicaRetryLimit: 0
      registries: registries
      secrets: secrets
    }
    template: {
      containers: [
        {
          name: 'sync'
          image: workerImage
          command: ['node', 'packages/sync-worker', '--once', '--config', 'app-config.yaml']
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: concat(plainVariables, secretVariables)
        }
      ]
    }
  }
  dependsOn: [database, mayPull, mayReadSecrets, passwordSecret]
}

output address string = address
output redirectUri string = '${address}/api/auth/microsoft/handler/frame'
